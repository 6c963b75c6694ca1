import type { CST } from 'yaml'

/**
 * Whether parsed YAML nests deeper than `limit`. To be asked before it is composed: the composer recurses, and a file
 * of 100,000 brackets can end the whole process. The parser before it does not.
 */
export function isNestedDeeperThan(tokens: readonly CST.Token[], limit: number): boolean {
  let level: CST.Token[] = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null))
}
