// Verses a reply never carries, whoever asks for them: longing for death, taking one's life, cursing one's birth, cruelty. They remain in
// the Bible and `/verse` shows them to a person who looks them up; a companion does not hand them to someone who is hurting.
import { parseReferences } from './parse-reference.ts';
import type { Reference } from './reference.ts';

const WITHHELD =
  'Job 3:1-26; Job 6:8-13; Job 7:15-16; Job 10:1; Job 10:18-22; Job 14:13; Job 17:1; Job 17:13-16; Num 11:15; Judg 9:54; Judg 16:30; 1Sam 31:4-5; 2Sam 17:23; 1Kgs 16:18; 1Kgs 19:4; 1Chr 10:4-5; Jonah 4:3; Jonah 4:8-9; Jer 8:3; Jer 20:14-18; Eccl 4:2-3; Eccl 6:3-5; Eccl 7:1-2; Ps 88:3-18; Ps 109:6-15; Ps 137:8-9; Luke 23:30; Matt 26:24; Matt 27:5; Acts 1:18; Acts 16:27; Phil 1:21-23; 2Cor 5:8; Rev 6:16; Rev 9:6; Rev 14:13; Prov 31:6; Prov 23:13-14; Deut 28:15-68; Matt 5:29-30; Mark 9:43-48';

let ranges: readonly Reference[] | undefined;

/** True when any verse of the reference is withheld. */
export function isWithheld(reference: Reference): boolean {
  if (!ranges) {
    const parsed = parseReferences(WITHHELD);
    if (!parsed.ok) throw new Error('The list of withheld verses does not read');
    ranges = parsed.value;
  }
  return ranges.some((range) => range.first <= reference.last && reference.first <= range.last);
}
