import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
beforeAll(async () => {
  crm = await testCrm()
  customerId = (await addCustomer(crm, 'Pumpeverket AS')).id
})
afterAll(() => crm.close())

const ofArticle = '... on Article { id number status version language editedAt publishedAt }'
const shown: Readonly<Record<string, string>> = {
  moveArticle: `${ofArticle} ... on IllegalMove { legal }`,
  linkArticle: '... on CaseArticle { solved article { title } }',
  unlinkArticle: '... on Case { id articles { article { id } } }',
}

const mutation = async (name: string, input: object, role?: Parameters<TestCrm['execute']>[2]): Promise<Data> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await crm.execute(
    `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ${shown[name] ?? ofArticle} ... on UserError { message } } }`,
    { input },
    role ?? 'support_agent',
  )
  if (errors) throw errors[0] as Error
  return (data?.['done'] ?? {}) as Data
}

const published = async (title: string, body: string): Promise<Data> => {
  const { id } = await mutation('createArticle', { title, body })
  return mutation('moveArticle', { id, to: 'PUBLISHED' })
}

const openCase = async (subject: string, more: object = {}): Promise<string> =>
  (
    await crm.ask(`mutation ($input: CreateCaseInput!) { createCase(input: $input) { ... on Case { id } } }`, {
      input: { customerId, channel: 'EMAIL', subject, ...more },
    })
  ).createCase.id

const found = async (text: string): Promise<string[]> =>
  (
    await crm.ask(
      'query ($text: String!) { search(text: $text, types: [ARTICLE]) { nodes { title customer { id } } } }',
      {
        text,
      },
    )
  ).search.nodes.map(({ title }: Data) => title)

it('is drafted, published and archived, by legal moves alone, each kept', async () => {
  const draft = await mutation('createArticle', { title: 'Bytte av pakning', body: 'Slik byttes pakningen på pumpen.' })
  expect(draft).toMatchObject({ status: 'DRAFT', version: 1, language: 'NORWEGIAN', publishedAt: null })
  await mutation('moveArticle', { id: draft.id, to: 'ARCHIVED' })
  expect(await mutation('moveArticle', { id: draft.id, to: 'PUBLISHED' })).toMatchObject({
    __typename: 'IllegalMove',
    legal: ['DRAFT'],
  })
  await expect(
    crm.sql`update crm.article set status = 'PUBLISHED', published_at = now() where id = ${draft.id}`,
  ).rejects.toThrow()
  await expect(crm.sql`delete from crm.article where id = ${draft.id}`).rejects.toThrow()
  await mutation('moveArticle', { id: draft.id, to: 'DRAFT' })
  expect(await mutation('moveArticle', { id: draft.id, to: 'PUBLISHED' })).toMatchObject({ status: 'PUBLISHED' })
  const { article } = await crm.ask(
    'query ($id: ID!) { article(id: $id) { moves { nodes { to } } changes { totalCount } } }',
    {
      id: draft.id,
    },
  )
  expect(article.moves.nodes.map(({ to }: Data) => to)).toEqual(['PUBLISHED', 'DRAFT', 'ARCHIVED', 'DRAFT'])
  expect(article.changes.totalCount).toBe(4)
})

it('is found by its words, in its language, while it is published', async () => {
  const { id } = await mutation('createArticle', {
    title: 'Resetting the inverter',
    body: 'Hold both buttons for ten seconds.',
  })
  expect(await found('inverters')).toEqual([])
  await mutation('moveArticle', { id, to: 'PUBLISHED' })
  expect(await found('inverters')).toEqual(['Resetting the inverter'])
  await mutation('updateArticle', { id, title: 'Resetting the converter' })
  expect(await found('inverters')).toEqual([])
  await mutation('moveArticle', { id, to: 'ARCHIVED' })
  expect(await found('converter')).toEqual([])
})

it('is changed by one at a time, and only by those who may', async () => {
  const { id, version } = await mutation('createArticle', { title: 'One', body: 'Text' })
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => mutation('updateArticle', { id, expectedVersion: version, title: `One ${i}` })),
  )
  expect(answers.filter(({ __typename }) => __typename === 'Article')).toHaveLength(1)
  expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(7)
  await expect(mutation('updateArticle', { id, title: 'x' }, 'storekeeper')).rejects.toThrow('service:write')
  expect(await mutation('updateArticle', { id: customerId, title: 'x' })).toMatchObject({
    __typename: 'ArticleNotFound',
  })
  expect(await mutation('createArticle', { title: ' ', body: 'x' })).toMatchObject({ __typename: 'InvalidInput' })
})

it('is suggested for cases that share its words, the best first, and tells how many it settled', async () => {
  const valve = await published(
    'The valve leaks oil',
    'Tighten the valve, then replace the seal of the valve if oil still leaks.',
  )
  const noise = await published('Noise from the valve', 'A worn bearing makes noise.')
  await published('Invoices by e-mail', 'Where to change the address of invoices.')
  const caseId = await openCase('Our valve is leaking oil again', { language: 'ENGLISH' })
  const other = await openCase('Valve leaks', { language: 'ENGLISH' })
  const cases = async () =>
    (
      await crm.ask('{ cases(first: 10) { nodes { id articles { solved } suggestedArticles(first: 2) { id } } } }')
    ).cases.nodes.find(({ id }: Data) => id === caseId)
  crm.statements.length = 0
  expect((await cases()).suggestedArticles).toEqual([{ id: valve.id }, { id: noise.id }])
  expect(crm.statements.filter((text) => text.includes('text_query'))).toHaveLength(1)

  expect(await mutation('linkArticle', { caseId, articleId: valve.id })).toMatchObject({ solved: false })
  expect(await mutation('linkArticle', { caseId, articleId: valve.id, solved: true })).toMatchObject({ solved: true })
  await mutation('linkArticle', { caseId: other, articleId: valve.id, solved: true })
  expect(await cases()).toMatchObject({ articles: [{ solved: true }], suggestedArticles: [{ id: noise.id }] })
  const { article } = await crm.ask(
    'query ($id: ID!) { article(id: $id) { solved uses(first: 1) { totalCount nodes { case { id } } pageInfo { hasNextPage } } } }',
    { id: valve.id },
  )
  expect(article).toEqual({
    solved: 2,
    uses: { totalCount: 2, nodes: [{ case: { id: other } }], pageInfo: { hasNextPage: true } },
  })
  expect(await mutation('unlinkArticle', { caseId, articleId: valve.id })).toMatchObject({ id: caseId, articles: [] })
})

it('is not used for a case before it is published, whoever writes', async () => {
  const { id } = await mutation('createArticle', { title: 'Draft', body: 'Text' })
  const caseId = await openCase('Anything')
  expect(await mutation('linkArticle', { caseId, articleId: id })).toMatchObject({ __typename: 'InvalidInput' })
  await expect(crm.sql`insert into crm.case_article (case_id, article_id) values (${caseId}, ${id})`).rejects.toThrow(
    'not published',
  )
  expect(await mutation('linkArticle', { caseId: id, articleId: id })).toMatchObject({ __typename: 'CaseNotFound' })
})
