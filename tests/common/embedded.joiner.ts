import { joinOrStart } from '../../subgraphs/common/database/embedded/server.ts'

// A process of its own for embedded.test.ts: joins the server of the folder given, says its URL, leaves when told to.
const server = await joinOrStart(process.argv[2] ?? '', { durable: false })
process.stdout.write(`${server.url}\n`)
process.stdin.once('data', () => {
  void server.leave().then(() => process.exit(0))
})
