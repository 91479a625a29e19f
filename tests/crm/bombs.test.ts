import { expect, it } from 'vitest'
import { newFileInput } from '../../subgraphs/crm/files/files.input.ts'
import { unicodeDomain } from '../../subgraphs/crm/customers/reach.ts'
import { parseEmail } from '../../subgraphs/crm/interactions/emails.parse.ts'

const head = 'From: ann@buyer.example\r\nTo: sales@ours.example\r\nDate: Tue, 1 Sep 2026 10:00:00 +0000\r\n'
const parse = (rest: string) => parseEmail(Buffer.from(head + rest).toString('base64'))

it('lines without number are refused, those of a large attachment are not', async () => {
  await expect(parse(`\r\n${'\n'.repeat(150_000)}`)).rejects.toMatchObject({
    data: { kind: 'InvalidInput', message: 'eml: has more lines than can be read.' },
  })
  const file = `${'QUJD'.repeat(19)}\r\n`.repeat(130_000)
  const kept = await parse(
    `Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}`,
  )
  expect(kept.attachments).toMatchObject([{ name: 'a.pdf', mediaType: 'application/pdf' }])
})

it('of tags without number the first are read', async () => {
  const { body } = await parse(`Content-Type: text/html\r\n\r\n<p>Read${'<i>\r\n</i>'.repeat(40_000)}<p>Not read`)
  expect(body).toBe('Read')
})

it('a message within a message is kept, not read: it may hold others without number', async () => {
  const inner = Buffer.from(`From: b@c.example\r\n\r\n${'\n'.repeat(200_000)}`).toString('base64')
  const mail = await parse(`Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner}`)
  expect(mail).toMatchObject({ body: null, attachments: [{ mediaType: 'message/rfc822' }] })
})

it('an address of parts without number is looked at once', async () => {
  const address = `@${'xn--'.repeat(200_000)}@`
  const { from } = await parseEmail(Buffer.from(`From: <a${address}>\r\n\r\n`).toString('base64'))
  expect(from.address).toHaveLength(320)
  expect(unicodeDomain(address)).toBe(address)
})

it('a file of padding is looked at once', () => {
  const file = { record: 'CUSTOMER', recordId: 'any', name: 'a', mediaType: 'text/plain' }
  const { success } = newFileInput(1_000_000).safeParse({ ...file, content: `${'='.repeat(400_000)}AAAA` })
  expect(success).toBe(false)
})
