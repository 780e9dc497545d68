/** A short story for the suites: two sourced claims and one event without a source. */

export const EVENT =
  "On Wednesday, a meeting was held between the chief engineer, Maria Costa, and the directors of three companies.";

export const STORY = `A new bridge for the harbour

The council voted on Monday to build a bridge at the harbour, Mayor Tom Reyes told reporters.

Reyes said the bridge would open in three years.

${EVENT}
`;

/** A list of things to do that holds the same event. */
export const TODO = `# This week

- [ ] ring the harbour office about the crane
- [ ] ${EVENT}
- [x] find the bridge report
- [ ] expenses, three receipts missing

## Waiting for

- figures from the council
- the photos
`;
