/**
 * The packages whose code is in a bundle, and their licences: `licencesOf(modules)` names them, `writeLicences` writes their texts
 * beside the site. The build hands over the modules that it put into its chunks, so nothing can be forgotten.
 */
