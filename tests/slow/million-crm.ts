/**
 * Ten years of a CRM as rows made by SQL, newest last as in life: a million each of customers, contacts, interactions,
 * opportunities, leads, cases and members of campaigns, 200 employees who own them, 20 teams, 5 queues, 1,000 campaigns.
 */
const rows = 1_000_000

const id = (kind: number, n: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const known = (kind: number) => (n: number) => `0000000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const customerId = known(1)
export const teamId = known(2)
export const employeeId = known(3)
export const campaignId = known(4)

const employee = id(3, '(i * 7919) % 200')
const customer = id(1, `(i * 104729) % ${rows}`)
const at = `(now() - interval '3600 days' + i * interval '310 seconds')`
const each = `generate_series(0, ${rows - 1}::bigint) i`
const old = `i < ${rows * 0.95}`
const oneOf = (...values: string[]) =>
  `(array[${values.map((value) => `'${value}'`).join()}])[1 + (i * 31) % ${values.length}]`

const name = `${oneOf('Nord', 'Sør', 'Fjord', 'Berg', 'Sol', 'Hav', 'Skog')} || ${oneOf(
  ...['handel', 'bygg', 'mat', 'data', 'transport', 'energi', 'fisk', 'trykk', 'verksted', 'hage', 'sport'],
)} || ' AS ' || i`

const country = `case when i % 1000 = 7 then 'IS' when i % 50 = 3 then 'SE' else 'NO' end`

/** Customers, their contacts, and the words of their names. */
export const fillNames = `
  insert into crm.team (id, name) select ${id(2, 'i')}, 'Team ' || i from generate_series(0, 19) i;
  insert into crm.customer (id, number, name, kind, owner_id, team_id, parent_id, tags, country_codes, created_at)
    select ${id(1, 'i')}, lpad(i::text, 8, '0'), ${name}, case when i % 10 = 0 then 'PERSON' else 'ORGANISATION' end, ${employee},
           ${id(2, 'i % 20')}, case when i % 100 = 1 then ${id(1, 'i / 1000')} end, case when i % 500 = 0 then array['vip'] else '{}' end, array[${country}], ${at}
      from ${each};
  insert into crm.contact (id, customer_id, name)
    select ${id(5, 'i')}, ${id(1, 'i')}, ${oneOf('Kari', 'Ola', 'Anne', 'Per', 'Ingrid')} || ' ' || ${oneOf('Hansen', 'Berg', 'Lie')} || ' ' || i from ${each};
  select crm.keep_name_words(array(select name from crm.customer union all select name from crm.contact));
`

/** By the list that reads it. */
export const fills = {
  customers: `${fillNames}
    insert into crm.address (id, customer_id, kind, line1, city, country_code)
      select gen_random_uuid(), ${id(1, 'i')}, 'BILLING', 'Kaia 1', 'Oslo', ${country} from ${each};
  `,
  contacts: fillNames,
  interactions: `
    insert into crm.interaction (id, customer_id, employee_id, channel, direction, subject, language, occurred_at, owner_id, due_on, time_zone, completed_at, completed_by)
      select ${id(6, 'i')}, ${customer}, ${employee}, case when i % 50 = 0 then 'TASK' else ${oneOf('CALL', 'EMAIL', 'MEETING', 'CHAT')} end,
             case when i % 50 = 0 then 'INTERNAL' else ${oneOf('INBOUND', 'OUTBOUND')} end, 'About order ' || i,
             case when i % 100 = 0 then 'german' when i % 10 = 0 then 'english' else 'norwegian' end, ${at},
             case when i % 50 = 0 then ${employee} end, case when i % 50 = 0 then ${at}::date + 14 end, case when i % 50 = 0 then 'Europe/Oslo' end,
             case when i % 50 = 0 and ${old} then ${at} end, case when i % 50 = 0 and ${old} then 'ann' end
        from ${each};
  `,
  opportunities: `
    insert into crm.custom_field (id, record, code, kind, label) values (gen_random_uuid(), 'OPPORTUNITY', 'weight', 'NUMBER', 'Weight');
    insert into crm.opportunity (id, name, customer_id, owner_id, source, campaign_id, stage, value_amount, currency, opened_on, expected_close_on,
        closed_on, lost_reason, custom, created_at)
      select ${id(7, 'i')}, 'Deal ' || i, ${customer}, ${employee}, ${oneOf('WEB', 'REFERRAL', 'EVENT')}, case when i % 20 = 0 then ${id(4, 'i / 1000')} end,
             case when not (${old}) then ${oneOf('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')} when i % 3 = 0 then 'LOST' else 'WON' end,
             (i * 7919) % 100003, case when i % 20 = 1 then 'EUR' else 'NOK' end, ${at}::date, ${at}::date + 60,
             case when ${old} then ${at}::date + 45 end, case when ${old} and i % 3 = 0 then ${oneOf('PRICE', 'TIMING')} end, jsonb_build_object('weight', ((i * 7919) % 10007)::text), ${at}
        from ${each};
    select crm.index_custom_field(id) from crm.custom_field;
  `,
  leads: `
    insert into crm.lead (id, number, name, organisation, email, country_code, language, source, status, disqualified_reason, owner_id, team_id,
        campaign_id, score, customer_id, created_at)
      select ${id(8, 'i')}, 'L' || i, ${oneOf('Kari', 'Ola', 'Anne', 'Per')} || ' ' || i, ${name}, 'lead' || i || '@example.com', case when i % 50 = 3 then 'SE' else 'NO' end,
             'norwegian', ${oneOf('WEB', 'REFERRAL', 'EVENT')},
             case when not (${old}) then ${oneOf('NEW', 'WORKING', 'QUALIFIED')} when i % 4 = 0 then 'CONVERTED' else 'DISQUALIFIED' end,
             case when ${old} and i % 4 <> 0 then 'NO_BUDGET' end, case when i % 7 <> 0 then ${employee} end, case when i % 7 = 0 and i % 14 = 0 then ${id(2, 'i % 20')} end,
             case when i % 20 = 0 then ${id(4, 'i / 1000')} end, (i * 7919) % 150, case when ${old} and i % 4 = 0 then ${customer} end, ${at}
        from ${each};
  `,
  cases: `
    insert into crm.case_queue (id, code, name) select ${id(9, 'i')}, 'q' || i, 'Queue ' || i from generate_series(0, 4) i;
    insert into crm.service_case (id, number, customer_id, channel, subject, priority, queue_id, owner_id, status, opened_at, status_since, resolved_at,
        first_response_stage, resolution_stage, resolution_due_at)
      select ${id(0, 'i')}, (i + 10000)::text, ${customer}, ${oneOf('EMAIL', 'PHONE', 'CHAT', 'WEB')}, 'Leak of pump ' || i, ${oneOf('LOW', 'NORMAL', 'HIGH', 'URGENT')},
             ${id(9, 'i % 5')}, ${employee}, case when not (${old}) then ${oneOf('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')} when i % 50 = 0 then 'CANCELLED' else 'CLOSED' end,
             ${at}, ${at}, case when ${old} and i % 50 <> 0 then ${at} + interval '3 days' end, 0, case when i % 40 = 0 then 2 else 0 end, ${at} + interval '4 days'
        from ${each};
  `,
  campaigns: `
    insert into crm.campaign (id, name, starts_on, status)
      select ${id(4, 'i')}, 'Campaign ' || i, current_date - 3600 + i::int * 3, case when i < 950 then 'COMPLETED' else 'PLANNED' end from generate_series(0, 999) i;
  `,
  members: `
    insert into crm.campaign_member (id, campaign_id, customer_id, status, since)
      select gen_random_uuid(), ${id(4, 'i / 1000')}, ${customer}, ${oneOf('SENT', 'OPENED', 'RESPONDED', 'BOUNCED', 'DELIVERED')}, ${at} from ${each};
  `,
}
