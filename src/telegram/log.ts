/** Where the program tells what happened, as lines of JSON. Fields are ids, methods and reasons: never what a visitor wrote. */
export interface Log {
  info(what: string, fields?: Record<string, unknown>): void;
  error(what: string, fields?: Record<string, unknown>): void;
}

/** A log that writes lines to a stream, each with the time. */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, what: string, fields: Record<string, unknown> = {}) =>
    write(JSON.stringify({ time: now().toISOString(), level, what, ...fields }));
  return {
    info: (what, fields) => line('info', what, fields),
    error: (what, fields) => line('error', what, fields),
  };
}
