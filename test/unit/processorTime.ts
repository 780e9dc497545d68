/** How much of the processor's time work takes, in milliseconds: on a busy machine the clock says nothing of that. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
