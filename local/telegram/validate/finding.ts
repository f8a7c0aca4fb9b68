// What the validator says about a call. A finding with `refusal` is something Telegram refuses with 400; one without
// is a slip Telegram would swallow in silence (an unknown field), which tests still want to know.

export type Finding = { text: string; refusal?: string };

/** Refusals unwind from any depth of a call to the one place that writes the HTTP answer. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;
  /** True when the request itself is wrong, whatever the state of the chat: it counts as a verdict. */
  readonly malformed: boolean;

  constructor(
    code: number,
    description: string,
    options: { parameters?: { retry_after?: number; migrate_to_chat_id?: number }; malformed?: boolean } = {},
  ) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.parameters = options.parameters;
    this.malformed = options.malformed ?? false;
  }
}

/** 400 because of the state of the world: a deleted message, an old tap. */
export const refuse = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`);
/** 400 because the request could never be accepted. */
export const malformed = (description: string): Refusal =>
  new Refusal(400, `Bad Request: ${description}`, { malformed: true });
export const forbidden = (description: string): Refusal => new Refusal(403, `Forbidden: ${description}`);
