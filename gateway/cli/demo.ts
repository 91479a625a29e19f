import { Command } from 'commander'
import { runProcess } from '../../subgraphs/common/process.ts'
import { openBoth } from '../in-process.ts'
import { demonstrate } from './demonstration/index.ts'

new Command('npm run demo --')
  .description(
    'Fills empty databases with the demonstration company, as `npm start` does by itself; leaves others as they are.',
  )
  .showHelpAfterError()
  .parse()

await runProcess({ name: 'demo', needs: ['ERASURE_SECRET'] }, async (env, logger, opened) => {
  const isMade = await demonstrate(await opened.open(openBoth(env, logger), ({ close }) => close()), logger)
  if (!isMade) logger.info('nothing was made: there is a company already, or other data')
  await opened.close()
})
