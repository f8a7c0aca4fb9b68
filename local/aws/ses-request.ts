// Reads a SendEmail request into the mail a person would get. Refuses what SES refuses before sending.

import { mailFromMime } from './mime.ts';
import type { OutgoingMail } from './ses-mailbox.ts';
import { AwsError, type JsonObject } from './wire.ts';

interface Part {
  readonly Data?: string;
}
interface SendEmailRequest {
  readonly FromEmailAddress?: string;
  readonly Destination?: Partial<Record<'ToAddresses' | 'CcAddresses' | 'BccAddresses', string[]>>;
  readonly ReplyToAddresses?: string[];
  readonly Content?: {
    readonly Simple?: {
      readonly Subject?: Part;
      readonly Body?: { readonly Text?: Part; readonly Html?: Part };
      readonly Headers?: { readonly Name: string; readonly Value: string }[];
    };
    /** Base64 of a whole MIME message. */
    readonly Raw?: Part;
  };
  readonly EmailTags?: { readonly Name: string; readonly Value: string }[];
  readonly ConfigurationSetName?: string;
}

const refuse = (message: string) => new AwsError(400, 'BadRequestException', message);

/** @throws AwsError BadRequestException when no one or no content is named, or an address is not one. */
export function mailFromRequest(input: JsonObject): OutgoingMail {
  const request = input as SendEmailRequest;
  const simple = request.Content?.Simple;
  const raw = request.Content?.Raw?.Data;
  const inRaw = raw === undefined ? undefined : mailFromMime(Buffer.from(raw, 'base64').toString('utf8'));
  if (!simple && !inRaw) throw refuse('Content must have exactly one of Simple, Raw, Template.');
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = request.Destination ?? {};
  const named = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  const to = named.length > 0 ? named : (inRaw?.to ?? []);
  const from = request.FromEmailAddress ?? inRaw?.from;
  if (!from) throw refuse('FromEmailAddress is required.');
  if (to.length === 0) throw refuse('Destination must have at least one recipient.');
  for (const address of to) {
    if (!/^[^@\s]+@[^@\s]+$/.test(/<([^>]*)>/.exec(address)?.[1] ?? address)) throw refuse('Illegal address');
  }
  const shared = {
    from,
    to,
    tags: Object.fromEntries((request.EmailTags ?? []).map(({ Name, Value }) => [Name, Value])),
    ...(request.ConfigurationSetName ? { configurationSet: request.ConfigurationSetName } : {}),
  };
  if (!simple) {
    const { from: _from, to: _to, ...rest } = inRaw as NonNullable<typeof inRaw>;
    return { ...rest, ...shared, replyTo: request.ReplyToAddresses ?? rest.replyTo };
  }
  if (simple.Subject?.Data === undefined) throw refuse('Subject is required.');
  const text = simple.Body?.Text?.Data;
  const html = simple.Body?.Html?.Data;
  if (text === undefined && html === undefined) throw refuse('Body must have Text or Html.');
  return {
    ...shared,
    replyTo: request.ReplyToAddresses ?? [],
    subject: simple.Subject.Data,
    headers: (simple.Headers ?? []).map(({ Name, Value }) => ({
      name: Name,
      value: checkHeader(Name, Value),
    })),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
  };
}

/** A line break in a header value would start a header of its own. SES allows 870 characters a value. */
function checkHeader(name: string, value: string): string {
  if (/[\r\n]/.test(value) || value.length > 870) throw refuse(`Invalid value for header ${name}.`);
  return value;
}
