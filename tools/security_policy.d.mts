export function needsTrustedTypes(page: string): boolean
export function securityPolicy(page: string): string
