import './page.css'
import { Page } from './page.ts'

void new Page().start()
