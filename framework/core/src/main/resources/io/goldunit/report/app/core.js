(function () {
  'use strict';

  /** What the files of this page share. Each adds its part; the order is in Assets.java. */
  window.goldunit = Object.assign({ h: preact.h, render: preact.render }, preactHooks);
})();
