import type { Data } from '../support/data.ts'
import type { TestCrm } from './crm.ts'

/** Fields of what each mutation of partners may answer. */
const answers = /* GraphQL */ `
  fragment Answer on Partner {
    id
    number
    name
    active
    createdAt
    version
    agreements(first: 200, orderBy: [{ field: CREATED_AT, direction: ASC }]) {
      totalCount
      nodes {
        id
        partner {
          number
        }
        customer {
          id
        }
        parts
        channels
        validFrom
        validUntil
        revokedAt
        inForce
        createdAt
        version
      }
    }
  }
`

const mutation = (name: string) => /* GraphQL */ `
  mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!, $key: String) {
    answer: ${name}(input: $input, idempotencyKey: $key) {
      __typename
      ...Answer
      ... on UserError {
        message
        ... on InvalidInput {
          field
        }
        ... on VersionConflict {
          currentVersion
        }
        ... on CustomerNotFound {
          customerId
        }
        ... on PartnerNotFound {
          partnerId
        }
        ... on PartnerNumberTaken {
          number
        }
      }
    }
  }
  ${answers}
`

const writer =
  (name: string) =>
  async (crm: TestCrm, input: object, key?: string): Promise<Data> =>
    (await crm.ask(mutation(name), { input, key })).answer

export const createPartner = writer('createPartner')
export const updatePartner = writer('updatePartner')
export const shareCustomers = writer('shareCustomers')
export const revokeCustomers = writer('revokeCustomers')
