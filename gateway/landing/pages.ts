import type { ApolloServer } from '@apollo/server'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import { signToken, type TokenSettings } from '../../subgraphs/common/auth/token.ts'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import { gatewayContext, type GatewayContext } from '../context.ts'
import type { Page } from './landing.ts'
import { firstOperations } from './page.ts'
import { somePartner } from './some-partner.ts'

const expiresIn = '1h'

/**
 * The pages of staff's graph and of partners'. Without tokens to sign, as in production, where a page may be for
 * everybody, they bring none, and nothing that a token is needed for.
 */
export function landingPages(staff: ApolloServer<GatewayContext>, tokens: TokenSettings | undefined): readonly Page[] {
  const own = tokens?.secret ? tokens : undefined
  const analyst = async () => own && signToken(own, { subject: 'sandbox', role: 'analyst', expiresIn })
  const partner = async () => {
    const partnerId = own && (await somePartner((query) => ask(staff, own, 'analyst', query)))
    return partnerId ? signToken(own, { subject: 'sandbox', role: 'partner', partnerId, expiresIn }) : undefined
  }
  const customer = async () => {
    const number = own ? await someCustomerNumber(staff, own) : ''
    const note =
      number === undefined
        ? 'There are no customers in the graph yet: `npm run demo` makes some, `npm run import` brings some (README.md).'
        : undefined
    return { values: { number: number ?? '' }, note }
  }
  return [
    { path: '/graphql', operation: firstOperations.staff, variables: customer, role: 'analyst', token: analyst },
    {
      path: '/partner/graphql',
      operation: firstOperations.partner,
      variables: async () => ({ values: { first: 10 } }),
      role: 'partner --partner PARTNER_ID',
      token: partner,
    },
  ]
}

/** The number of a customer who has ordered something, if any has: the first operation has something to show then. */
const someCustomerNumber = async (staff: ApolloServer<GatewayContext>, tokens: TokenSettings) =>
  (
    await ask<{ salesOrders?: { nodes: { customer?: { number: string } }[] } }>(
      staff,
      tokens,
      'analyst',
      '{ salesOrders(first: 1) { nodes { customer { number } } } }',
    )
  )?.salesOrders?.nodes[0]?.customer?.number

/** Asks staff's graph as the subgraphs would be asked: with a token, which they verify. */
async function ask<Data>(server: ApolloServer<GatewayContext>, tokens: TokenSettings, role: Role, query: string) {
  const token = await signToken(tokens, { subject: 'landing-page', role, expiresIn: '1m' })
  const { body } = await server.executeOperation<Data & Record<string, unknown>>(
    { query },
    {
      contextValue: gatewayContext({
        viewer: viewerOf('landing-page', role),
        requestId: 'landing-page',
        authorization: `Bearer ${token}`,
      }),
    },
  )
  return body.kind === 'single' ? (body.singleResult.data as Data | null | undefined) : undefined
}
