/** The add-in's functions as one classic script: Excel must find every function registered when the page's head has run. */
import { defineConfig } from 'vite'
import { licences } from './licences.ts'

export default defineConfig({
  base: './',
  worker: { format: 'es' },
  plugins: [licences('functions')],
  build: {
    outDir: 'dist/site',
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'addin/functions/functions.ts',
      output: { format: 'iife', entryFileNames: 'functions.js' },
    },
  },
})
