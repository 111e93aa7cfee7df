// How long whatever is awaited may take, and how time is measured, so that no test fails because the machine is slow.

/** Milliseconds after which what is awaited is held to hang. */
export const limit = 600_000;

/** The milliseconds of the processor that some work takes, however many programs run beside it. */
export function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
