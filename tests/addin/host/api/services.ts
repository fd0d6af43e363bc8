/** Services that office.js itself asks for by type name. */
import type { Host } from '../host.ts'
import { ApiObject } from '../wire/api-object.ts'

/** [call id, succeeded, value, error code when it failed, timing] */
type ResultRow = readonly [number, boolean, unknown, (number | readonly number[])?, (readonly number[])?]

export class CustomFunctionsApi extends ApiObject<null> {
  SetInvocationArrayResults(rows: readonly ResultRow[]) {
    for (const [id, ok, value, code] of rows) {
      this.host.invocations.finish(id, { ok, value, code: typeof code === 'number' ? code : 0 })
    }
  }
  /** 1 retries results that were too large, 2 shortens the pause between two deliveries to 200 ms, 4 is unknown to us. */
  _GetEnabledFeatures() {
    return [1, 2, 4]
  }
  _SetOsfControlContainerReadyForCustomFunctions() {
    this.host.pageIsReady()
  }
}

export class AppRuntimePersistenceServiceApi extends ApiObject<null> {
  SetAppRuntimeStartState(state: string) {
    this.host.workbook.startupState = state
  }
  GetAppRuntimeStartState() {
    return this.host.workbook.startupState
  }
}

/** showAsTaskpane and hide of Office.addin. */
export class AppRuntimeServiceApi extends ApiObject<null> {
  SetAppRuntimeState(state: string) {
    this.host.paneState = state
  }
  GetAppRuntimeState() {
    return this.host.paneState
  }
}

export class AddinInternalServiceApi extends ApiObject<null> {
  NotifyActionHandlerReady() {}
}

export const services = (host: Host) => ({
  'Microsoft.ExcelServices.CustomFunctions': () => new CustomFunctionsApi(host, null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceServiceApi(host, null),
  'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeServiceApi(host, null),
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalServiceApi(host, null),
})
