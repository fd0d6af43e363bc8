import type { ShippedPackage } from '../web/reference/licences-page.ts'

export function shippedPackages(): ShippedPackage[]
