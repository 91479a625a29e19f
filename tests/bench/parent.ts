/**
 * What stays when its parent is killed would take the processor from whatever is measured next. Nothing tells a process so but
 * the end of a pipe whose other end the parent held: here that of its standard input.
 */
const code = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.stdin.on('close', () => process.exit()).resume().unref()`

/** For Node, to end a process with its parent; its standard input is to be a pipe. Some of them are not ours to change. */
export const endingWithParent: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
