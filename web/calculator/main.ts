import './page.css'
import './shell/menu.css'
import './start/start.css'
import './import/import.css'
import './out/out.css'
import './table/table.css'
import { keepForOffline } from './offline/register.ts'
import { Page } from './page.ts'

void new Page().start()
keepForOffline()
