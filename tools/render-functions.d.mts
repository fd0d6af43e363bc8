export function renderFunctions(url: string, directory: string): Promise<void>
