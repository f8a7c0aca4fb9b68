// A safety plan from the first question to "shall I keep it?": six steps and a reason to stay, each can be skipped, shown whole at
// the end. Stored only with a yes of its own. Words of danger in an answer are met by help first (process-update.ts); where that was
// one short line, the answer comes on to here, and where it was a card, it comes back with "Continue my plan".
import type { Conversation, ConversationBuilder } from '@grammyjs/conversations';
import { splitMessage } from '../../core/message/split.ts';
import type { Button, MessageEntity } from '../../core/ports/messenger.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext, FlowContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { saidNo, saidYes } from '../crisis/listen.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, say } from '../presentation/screen.ts';
import { keepPlan, refusePlan } from '../safety-plan-store.ts';

export const ANSWER_MAX = 1_000;
type Talk = Conversation<BotContext>;

export interface Answer {
  text: string;
  readonly messageId: number | null;
}

export function safetyPlanConversation(deps: BotDeps): ConversationBuilder<BotContext, FlowContext> {
  return async (talk, ctx, { run, first }: { run: string; first?: Answer }) => {
    const texts = crisisTexts(await talk.external((outside) => outside.scope.lang));
    // Typed to the offer itself: the first step has its answer already.
    const written: Answer[] = first ? [first] : [];
    let at: FlowContext = ctx;
    const begun = written.length;
    const prompts = [...texts.plan.steps, { title: texts.plan.closingTitle, prompt: texts.plan.closing }];
    for (const [index, step] of prompts.entries()) {
      if (index < begun) continue;
      const count = texts.plan.count
        .replace('{n}', String(index + 1))
        .replace('{total}', String(prompts.length));
      const head = `${count}. ${step.title}`;
      const intro = index === begun ? `${texts.plan.intro}\n\n` : '';
      const question = {
        text: `${intro}${head}\n\n${step.prompt}`,
        entities: [{ type: 'bold' as const, offset: intro.length, length: head.length }],
        rows: stepRows(texts, run),
      };
      await say(at, question);
      const got = await answerOf({ talk, texts, written, question });
      at = got.ctx;
      if (got.kind === 'finish') break;
      written[index] = got.kind === 'answer' ? got.answer : { text: '', messageId: null };
    }
    if (!written.some((answer) => answer?.text)) {
      await say(at, texts.plan.nothing);
      return;
    }
    await decide({ deps, talk, texts, run, written, at });
  };
}

const stepRows = ({ plan, button: labels }: CrisisTexts, run: string): Button[][] => [
  [button(plan.skip, tapData('plan', run, 'skip')), button(plan.finish, tapData('plan', run, 'finish'))],
  [button(labels.showNumbers, tapData('crisis', '0', 'show'))],
];

type Got = { readonly ctx: FlowContext } & (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip' | 'finish' }
);

async function answerOf(step: {
  talk: Talk;
  texts: CrisisTexts;
  written: Answer[];
  question: Parameters<typeof say>[1];
}): Promise<Got> {
  const { talk, texts, written, question } = step;
  for (;;) {
    const ctx = await talk.wait();
    if (ctx.callbackQuery) {
      const action = ctx.callbackQuery.data?.split(':')[3];
      // Below a card the numbers stay; only the way back into the plan goes.
      await dropButtons(ctx, action === 'resume' ? /:(?:continue|later)$/ : undefined);
      if (action === 'finish') return { kind: 'finish', ctx };
      if (action === 'skip') return { kind: 'skip', ctx };
      if (action !== 'resume') continue;
      const kept = await talk.external((outside) => outside.scope.session.flow?.draft ?? null);
      if (kept !== null && kept.length <= ANSWER_MAX)
        return { kind: 'answer', ctx, answer: { text: kept.trim(), messageId: null } };
      await say(ctx, question);
      continue;
    }
    const message = ctx.message ?? ctx.editedMessage;
    const text = (message?.text ?? message?.caption ?? '').trim();
    if (ctx.editedMessage) {
      const earlier = written.find((answer) => answer?.messageId === message?.message_id);
      if (earlier && text && text.length <= ANSWER_MAX) earlier.text = text;
    } else if (!text) await say(ctx, texts.plan.wordsOnly);
    else if (text.length > ANSWER_MAX)
      await say(ctx, texts.plan.tooLong.replace('{max}', String(ANSWER_MAX)));
    else return { kind: 'answer', ctx, answer: { text, messageId: message?.message_id ?? null } };
  }
}

async function decide(end: {
  deps: BotDeps;
  talk: Talk;
  texts: CrisisTexts;
  run: string;
  written: readonly Answer[];
  at: FlowContext;
}): Promise<void> {
  const { deps, talk, texts, run, at } = end;
  const { plan } = texts;
  const answers = planAnswers(texts, end.written);
  for (const part of planParts(texts, answers)) await say(at, part);
  const question = {
    text: plan.keepQuestion,
    rows: [
      [button(plan.keepYes, tapData('plan', run, 'keep')), button(plan.keepNo, tapData('plan', run, 'drop'))],
    ],
  };
  await say(at, question);
  for (;;) {
    const ctx = await talk.wait();
    const action = ctx.callbackQuery?.data?.split(':')[3];
    const text = ctx.message?.text ?? '';
    if (ctx.editedMessage) continue;
    const yes = action === 'keep' || (!action && saidYes(text));
    const no = action === 'drop' || (!action && saidNo(text));
    if (!yes && !no) {
      await say(ctx, action === 'resume' ? question : { ...question, text: plan.useButtons });
      continue;
    }
    if (action) await dropButtons(ctx);
    const kept = await talk.external(({ scope }) =>
      yes ? keepPlan(deps, scope, answers) : refusePlan(deps, scope),
    );
    await say(ctx, {
      text: kept ? plan.kept : plan.notKept,
      rows: [[button(texts.button.showNumbers, tapData('crisis', '0', 'show'))]],
    });
    return;
  }
}

/** One entry a step, the reason to stay last; '' for what was left open. */
const planAnswers = (texts: CrisisTexts, written: readonly (Answer | undefined)[]): string[] =>
  [...texts.plan.steps, null].map((_, index) => written[index]?.text ?? '');

/** The whole plan to read: headings bold, in as many messages as it needs. */
export function planParts(
  { plan }: CrisisTexts,
  answers: readonly string[],
): { text: string; entities: MessageEntity[] }[] {
  const titles = [...plan.steps.map((step) => step.title), plan.closingTitle];
  const entities: MessageEntity[] = [{ type: 'bold', offset: 0, length: plan.title.length }];
  let text = plan.title;
  for (const [index, title] of titles.entries()) {
    text += '\n\n';
    entities.push({ type: 'bold', offset: text.length, length: title.length });
    text += `${title}\n${answers[index] || plan.skipped}`;
  }
  return splitMessage(text, entities).map((part) => ({ text: part.text, entities: [...part.entities] }));
}
