import { runProcess } from '../../subgraphs/common/process.ts'
import { openBoth } from '../in-process.ts'
import { demonstrate } from './demonstration/index.ts'

// For the three processes: what `npm start` does by itself.
await runProcess('demo', async (env, logger) => {
  const both = await openBoth(env, logger)
  try {
    await demonstrate(both, logger)
  } finally {
    await both.close()
  }
})
