// Emscripten starts a program with an environment of its own: this hands on the one variable that the tests read.
Module.preRun = () => {
  if (process.env.LOYALTY_DATA) ENV.LOYALTY_DATA = process.env.LOYALTY_DATA
}
