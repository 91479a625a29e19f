/** A name as it stands in an address: `Åse Bjørn` is `ase.bjorn`. */
export const slug = (name: string, separator = '.'): string =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/[ -]+/g, separator)

/** The text with each `{name}` replaced by what is given under that name. */
export const fill = (text: string, given: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '')
