const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC that names of zones stand for; of others nobody knows where they are. */
const zones: Readonly<Record<string, number>> = {
  ...{
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    bst: 1,
    west: 1,
    cet: 1,
    met: 1,
    cest: 2,
    mest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
  },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9 },
}

const usual =
  /(\d{1,2})[ -]+(\p{L}{3})[\p{L}.]*[ -]+(\d{2,4})[ ,]+(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?\s*([+-]\d{4}|[a-z]{1,4})?/u
const unixLike = /(\p{L}{3})[\p{L}.]* +(\d{1,2}) +(\d{1,2}):(\d\d)(?::(\d\d))? +(?:([+-]\d{4}|[a-z]{1,4}) +)?(\d{4})/u
const iso = /(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([+-]\d\d:?\d\d|z)?/u

/** A moment in a header (RFC 5322, and as others have it), in milliseconds; undefined where there is none since 1970. */
export function momentIn(header: string | undefined): number | undefined {
  const text = (header ?? '').slice(-200).toLowerCase().replace(/\s+/g, ' ')
  const plain = usual.exec(text)
  if (plain) {
    const [, day, month, year, hour, minute, second, zone] = plain
    return momentAt([centuryOf(year), monthOf(month), day, hour, minute, second], zone)
  }
  const unix = unixLike.exec(text)
  if (unix) {
    const [, month, day, hour, minute, second, zone, year] = unix
    return momentAt([year, monthOf(month), day, hour, minute, second], zone)
  }
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? []
  return year ? momentAt([year, Number(month) - 1, day, hour, minute, second], zone) : undefined
}

const centuryOf = (year = ''): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)

/** By its English letters, or as neighbours write it. */
const monthOf = (name = ''): number => months.indexOf(neighbours[name] ?? name)
const neighbours: Readonly<Record<string, string>> = {
  ...{ mai: 'may', maj: 'may', okt: 'oct', des: 'dec', dez: 'dec', mär: 'mar', mrz: 'mar', mrt: 'mar', mei: 'may' },
}

type Digits = string | number | undefined

function momentAt(parts: readonly Digits[], zone: string | undefined): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  const legal = hour < 24 && minute < 60 && second <= 60 && month >= 0 && month < 12
  const date = new Date(Date.UTC(year, month, day))
  const at = Date.UTC(year, month, day, hour, minute, Math.min(second, 59)) - offsetOf(zone) * 60_000
  return legal && date.getUTCDate() === day && at >= 0 ? at : undefined
}

/** Minutes from UTC. */
function offsetOf(zone = ''): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  if (sign) return Number(hours) > 14 ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return (zones[zone] ?? 0) * 60
}
