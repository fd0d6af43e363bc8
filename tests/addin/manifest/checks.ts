/** What Microsoft's schemas let pass and an Excel or the Marketplace does not. Each check gives its problems as sentences. */
import { all, attribute, type Element } from './xml.ts'

/** Size in pixels of an image of the site, by its path; null when there is no such file. */
export type IconSize = (path: string) => { readonly width: number; readonly height: number } | null
export type Check = (manifest: Element, iconSize: IconSize) => string[]

const locale = 'ru-RU'
const values = (element: Element) => ['DefaultValue', 'Value'].flatMap((name) => element.attributes[name] ?? [])
const resources = (manifest: Element) =>
  ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap(
    (list) => all(manifest, list)[0]?.children ?? [],
  )
const resids = (manifest: Element) => all(manifest).flatMap((element) => element.attributes.resid ?? [])
const addresses = (manifest: Element) =>
  all(manifest)
    .filter(({ name }) => /Url$|SourceLocation|AppDomain|bt:Image|Override/.test(name))
    .flatMap((element) => [...values(element), ...(element.name === 'AppDomain' ? [element.text] : [])])
    .filter((value) => value.includes('://'))

const https: Check = (manifest) =>
  addresses(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address} is not https`)

const definedResources: Check = (manifest) => {
  const defined = resources(manifest).map((resource) => attribute(resource, 'id'))
  const used = resids(manifest)
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `${id} is defined twice`),
  ]
}

/** A shared runtime is one page: Microsoft, "Configure your Office Add-in to use a shared runtime". */
const oneRuntime: Check = (manifest) => {
  const page = attribute(all(all(manifest, 'Page')[0] ?? manifest, 'SourceLocation')[0], 'resid')
  const others = {
    Runtime: attribute(all(manifest, 'Runtime')[0], 'resid'),
    FunctionFile: attribute(all(manifest, 'FunctionFile')[0], 'resid'),
    Action: attribute(all(all(manifest, 'Action')[0] ?? manifest, 'SourceLocation')[0], 'resid'),
  }
  const different = Object.entries(others).filter(([, resid]) => resid !== page)
  const lifetime = attribute(all(manifest, 'Runtime')[0], 'lifetime')
  return [
    ...different.map(([name, resid]) => `${name} is ${resid || 'missing'}, the page of the functions ${page}`),
    ...(lifetime === 'long' ? [] : [`the runtime lives ${lifetime || 'an unknown time'}, not long`]),
    ...all(manifest, 'TaskpaneId').map(() => 'a TaskpaneId stands beside a shared runtime'),
  ]
}

const shortIds: Check = (manifest) =>
  [...resids(manifest), ...resources(manifest).map((resource) => attribute(resource, 'id'))]
    .filter((id) => id.length > 32)
    .map((id) => `${id} has more than 32 characters`)

const pathOf = (address: string) => address.replace(/^https:\/\/[^/]+\//, '')

function iconProblem(address: string, size: number, iconSize: IconSize): string[] {
  const icon = iconSize(pathOf(address))
  if (!icon) return [`${address} does not exist`]
  const fits = icon.width === size && icon.height === size
  return fits ? [] : [`${address} is ${icon.width} by ${icon.height} pixels, not ${size}`]
}

const icons: Check = (manifest, iconSize) => {
  const images = new Map(
    all(manifest, 'bt:Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  )
  const named = all(manifest, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')))
    const missing = [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `an icon has no ${size} pixels`)
    const wrong = icon.children.flatMap((image) =>
      iconProblem(images.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size')), iconSize),
    )
    return [...missing, ...wrong]
  })
  const own = { IconUrl: 32, HighResolutionIconUrl: 64 }
  const ofAddin = Object.entries(own).flatMap(([name, size]) =>
    iconProblem(attribute(all(manifest, name)[0], 'DefaultValue'), size, iconSize),
  )
  return [...named, ...ofAddin]
}

const version: Check = (manifest) => {
  const text = all(manifest, 'Version')[0]?.text ?? ''
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(text) ? [] : [`version ${text} is not a.b.c.d`]
}

const lengths: Check = (manifest) => {
  const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250 }
  return Object.entries(limits).flatMap(([name, limit]) =>
    all(manifest, name)
      .flatMap((list) => [list, ...all(list)])
      .flatMap(values)
      .filter((text) => text.length > limit)
      .map((text) => `"${text.slice(0, 40)}…" has more than ${limit} characters`),
  )
}

const translated: Check = (manifest) => {
  const strings = [
    ...['DisplayName', 'Description'].flatMap((name) =>
      all(manifest, name).filter((each) => each.attributes.DefaultValue),
    ),
    ...all(manifest, 'bt:String').filter((each) => attribute(each, 'id') !== 'Functions.Namespace'),
    ...all(manifest, 'bt:Url').filter((each) => attribute(each, 'id') === 'Functions.Metadata.Url'),
  ]
  const hasLocale = (each: Element) => each.children.some((override) => attribute(override, 'Locale') === locale)
  return strings
    .filter((each) => !hasLocale(each))
    .map((each) => `"${attribute(each, 'DefaultValue')}" has no ${locale}`)
}

const guid: Check = (manifest) => {
  const id = all(manifest, 'Id')[0]?.text ?? ''
  return /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id) ? [] : [`${id} is no GUID`]
}

/** Bare names need no namespace at all; one that is there follows the rule of names. */
const namespace: Check = (manifest) => {
  const [declared] = all(manifest, 'Namespace')
  if (!declared) return []
  const id = attribute(declared, 'resid')
  const text = attribute(
    resources(manifest).find((resource) => attribute(resource, 'id') === id),
    'DefaultValue',
  )
  return /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(text) ? [] : [`${text || id} is no namespace`]
}

const requirements: Check = (manifest) => {
  const wanted = { CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' }
  const wantedNames = Object.keys(wanted)
  const sets = all(manifest, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`)
  const missing = Object.entries(wanted)
    .map(([name, least]) => `${name} ${least}`)
    .filter((set) => !sets.includes(set))
  return [
    ...missing.map((set) => `${set} is not required`),
    ...sets
      .filter((set) => !wantedNames.includes(set.split(' ')[0] ?? ''))
      .map((set) => `${set} hides the add-in from older Excel`),
  ]
}

export const checks = {
  https,
  definedResources,
  oneRuntime,
  shortIds,
  icons,
  version,
  lengths,
  translated,
  guid,
  namespace,
  requirements,
} satisfies Record<string, Check>
export type CheckName = keyof typeof checks
