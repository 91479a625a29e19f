import { text, type CellType } from '../columns.ts'

/** A hyperlink as Microsoft Access writes it, `shown text#address#`; null when it leads to no web site. */
export const webAddress: CellType<string | null> = text(300).transform(
  (value) => /(?:^|#)(https?:\/\/[^\s#]+)(?:#|$)/i.exec(value)?.[1] ?? null,
)
