import { openDossierStore } from './app/dossier/store.ts'
import { builtApp, sourceApp } from './app/server/build.ts'
import { readConfig } from './app/server/config.ts'
import { createApp } from './app/server/create-app.ts'
import { listen } from './app/server/listen.ts'

const config = readConfig(process.env)
const app = config.production ? await builtApp() : await sourceApp()
const store = await openDossierStore(config)
await listen(createApp(config, app, store), config, app, store)
