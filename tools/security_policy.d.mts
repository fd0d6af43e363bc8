export function securityPolicy(page: string): string
