// The log: one JSON line an event, in pino's format, so that pino-pretty can show it on a laptop. Pino itself would be a fifth of
// the bundle and 10 ms of a cold start for what is one `JSON.stringify`.
// It writes a registered sentence and allow-listed fields, never an object it was handed.
import type { Log, LogFields, LogLevel, Message } from '../../core/ports/log.ts';
import { safeError, safeFields } from './safe-fields.ts';

/** Takes one line with its line end. */
export interface LogDestination {
  write(line: string): void;
}

const SEVERITY = { debug: 20, info: 30, warn: 40, error: 50, silent: 60 } as const satisfies Record<
  LogLevel,
  number
>;

/** Written synchronously to standard output: Lambda may freeze right after. */
const STANDARD_OUTPUT: LogDestination = { write: (line) => void process.stdout.write(line) };

export function createLog(options: { stage: string; level: LogLevel; destination?: LogDestination }): Log {
  const { stage, level, destination = STANDARD_OUTPUT } = options;

  const open = (inherited: Readonly<Record<string, unknown>>): Log => {
    const write = (
      severity: Exclude<LogLevel, 'silent'>,
      message: Message,
      fields?: LogFields,
      error?: object,
    ) => {
      if (SEVERITY[severity] < SEVERITY[level]) return;
      const { code: detail, ...safe } = safeFields(fields);
      const line = {
        level: severity,
        time: new Date().toISOString(),
        ...inherited,
        ...safe,
        // `code` of a line is the message's; a code given with it keeps a name of its own.
        code: message.code,
        ...(detail === undefined ? {} : { detail }),
        ...(error ? { error } : {}),
        msg: message.text,
      };
      destination.write(`${JSON.stringify(line)}\n`);
    };
    return {
      debug: (message, fields) => write('debug', message, fields),
      info: (message, fields) => write('info', message, fields),
      warn: (message, fields) => write('warn', message, fields),
      error: (message, error, fields) => write('error', message, fields, safeError(error)),
      child: (correlation) => open({ ...inherited, ...safeFields({ correlation }) }),
    };
  };
  return open({ stage });
}
