export interface ManifestSettings {
  readonly url?: string
  readonly namespace?: string
}
export function siteAddress(text: string): string
export function renderManifest(manifest: string, settings?: ManifestSettings): string
export function writeManifest(directory: string, settings?: ManifestSettings): void
