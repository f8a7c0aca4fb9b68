// What a command may touch, and the few switches that belong to the page alone: held delivery and the running recording.

import type { Cast } from './cast.ts';
import type { PageClock, PageFaults, PageMail, PageTelegram } from './ports.ts';
import type { Recorder } from './recorder.ts';
import type { PageEvent } from './translate.ts';

export interface Stage {
  readonly telegram: PageTelegram;
  readonly mail: PageMail;
  readonly faults: PageFaults;
  readonly clock: PageClock;
  readonly cast: Cast;
  readonly recorder: Recorder;
  /** Updates are being held back until `release`. */
  held: boolean;
  /** How many new people were made; picks the next name. */
  newcomers: number;
  /** Tells every open page. */
  announce(event: PageEvent): void;
  startOver(): Promise<void>;
}

/** Clock, switches and recording in one event: small, and sent after every command. */
export function panelEvent(stage: Stage): PageEvent {
  return {
    type: 'panel',
    now: stage.clock.now(),
    movedBy: Math.round(stage.clock.now() - Date.now()),
    switches: stage.faults.list(),
    rules: stage.telegram.faults.list(),
    held: stage.held,
    pending: stage.telegram.delivery.pending(),
    recording: stage.recorder.steps(),
  };
}
