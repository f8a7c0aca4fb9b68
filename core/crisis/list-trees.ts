// The word lists of the tables as trees of words, shared by every pattern that uses a list, and the vocabulary.
// Knows at once whether a word can begin a phrase of any list of a set.

/** A node of a list's tree. `top` numbers the list itself; a node within a phrase has -1. */
export interface List {
  readonly id: number;
  readonly top: number;
  /** Absent at the end of a phrase: most nodes are ends. */
  next: Map<string, List> | undefined;
  final: boolean;
}

const CELLS = 6;

export class ListTrees {
  private count = 0;
  private readonly lists = new Map<string, List>();
  /** By word: which lists have a phrase beginning with it, one bit a list. */
  private readonly beginnings = new Map<string, Int32Array>();
  private static readonly none = new Int32Array(CELLS);

  add(name: string, phrases: readonly (readonly string[])[]): void {
    const top = this.lists.size;
    if (top >= CELLS * 32) throw new Error(`More word lists than ${CELLS * 32}: raise CELLS`);
    const root: List = { id: this.count++, top, next: undefined, final: false };
    for (const phrase of phrases) {
      let at = root;
      for (const word of phrase) {
        this.know(word);
        at.next ??= new Map();
        let next = at.next.get(word);
        if (next === undefined) {
          next = { id: this.count++, top: -1, next: undefined, final: false };
          at.next.set(word, next);
        }
        at = next;
      }
      at.final = true;
    }
    for (const word of root.next?.keys() ?? []) this.beginningsOf(word)[top >> 5]! |= 1 << (top & 31);
    this.lists.set(name, root);
  }

  private beginningsOf(word: string): Int32Array {
    const known = this.beginnings.get(word);
    if (known !== undefined && known !== ListTrees.none) return known;
    const fresh = new Int32Array(CELLS);
    this.beginnings.set(word, fresh);
    return fresh;
  }

  named(name: string): List {
    const list = this.lists.get(name);
    if (list === undefined) throw new Error(`Unknown word list ${name}`);
    return list;
  }

  /** Adds a word that stands outside the lists to the vocabulary. */
  know(word: string): void {
    if (!this.beginnings.has(word)) this.beginnings.set(word, ListTrees.none);
  }

  knows(word: string): boolean {
    return this.beginnings.has(word);
  }

  mask(lists: readonly List[]): Int32Array {
    const mask = new Int32Array(CELLS);
    for (const { top } of lists) mask[top >> 5]! |= 1 << (top & 31);
    return mask;
  }

  /** True when the word begins a phrase of one of the mask's lists. */
  meets(word: string, mask: Int32Array): boolean {
    const own = this.beginnings.get(word);
    if (own === undefined || own === ListTrees.none) return false;
    for (let i = 0; i < CELLS; i++) if (((own[i] ?? 0) & (mask[i] ?? 0)) !== 0) return true;
    return false;
  }
}
