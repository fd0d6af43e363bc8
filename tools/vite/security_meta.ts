import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { needsTrustedTypes, securityPolicy } from '../security_policy.mjs'

const fileName = 'trusted-types.js'

const policyOf = (path: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(path) },
  injectTo: 'head-prepend',
})

/** Writes the policy into each page, for static hosts that cannot set headers, and what it needs before any other script. */
export const securityMeta = (): Plugin => ({
  name: 'security-meta',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: readFileSync('tools/vite/trusted_types.js') })
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path }) =>
      needsTrustedTypes(path)
        ? [policyOf(path), { tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head-prepend' }]
        : [policyOf(path)],
  },
})
