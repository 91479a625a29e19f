/** What tests read of an answer is the operation's business; they fail where it is not there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the operation's
export type Data = any
