import { runProcess } from '../../subgraphs/common/process.ts'
import { openBoth } from '../in-process.ts'
import { demonstrate } from './demonstration/index.ts'

// For the three processes: what `npm start` does by itself.
await runProcess('demo', async (env, logger, opened) => {
  await demonstrate(await opened.open(openBoth(env, logger), ({ close }) => close()), logger)
  await opened.close()
})
