// getFile: a path under /file/bot<token>/ for files people or the bot sent.

import { refuse } from '../validate/finding.ts';
import { filePath, fileToWire } from '../world/files.ts';
import type { Call } from './context.ts';

export const getFile: Call = ({ world }, params) => {
  const file = world.state.files.get(String(params['file_id']));
  if (!file) throw refuse('wrong file_id or the file is temporarily unavailable');
  return { ...fileToWire(file), file_path: filePath(file) };
};
