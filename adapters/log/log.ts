// The log over pino: JSON lines in the cloud; on a laptop the caller passes a pretty destination.
// It writes a registered sentence and allow-listed fields, never an object it was handed.
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Log, LogFields, Message } from '../../core/ports/log.ts';
import { safeError, safeFields } from './safe-fields.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Without a destination, lines go to standard output, written synchronously: Lambda may freeze right after. */
export function createLog(options: { stage: string; level: LogLevel; destination?: DestinationStream }): Log {
  const logger = pino(
    {
      level: options.level,
      base: { stage: options.stage },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    options.destination ?? standardOutput,
  );
  return wrap(logger);
}

const standardOutput: DestinationStream = { write: (line) => void process.stdout.write(line) };

function wrap(logger: Logger): Log {
  const line = (message: Message, fields?: LogFields) => ({
    code: message.code,
    ...rename(safeFields(fields)),
  });
  return {
    debug: (message, fields) => logger.debug(line(message, fields), message.text),
    info: (message, fields) => logger.info(line(message, fields), message.text),
    warn: (message, fields) => logger.warn(line(message, fields), message.text),
    error(message, error, fields) {
      const safe = safeError(error);
      logger.error({ ...line(message, fields), ...(safe ? { error: safe } : {}) }, message.text);
    },
    child: (correlation) => wrap(logger.child(safeFields({ correlation }))),
  };
}

/** `code` of a line is the message's; a code given with it keeps its own name. */
const rename = ({ code, ...fields }: Record<string, string | number>): Record<string, string | number> =>
  code === undefined ? fields : { ...fields, detail: code };
