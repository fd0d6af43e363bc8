import type { Plugin } from 'vite'
import { securityPolicy } from '../security_policy.mjs'

/** Writes the policy into each page, for static hosts that cannot set headers. */
export const securityMeta = (): Plugin => ({
  name: 'security-meta',
  transformIndexHtml: (_html, { path }) => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(path) },
      injectTo: 'head-prepend',
    },
  ],
})
