/** Has the browser keep a copy of the site, once the page itself is there. Without such a copy the page works online alone. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const register = () => navigator.serviceWorker.register('./service-worker.js').catch(() => null)
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}
