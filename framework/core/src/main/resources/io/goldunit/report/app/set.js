(function (app) {
  'use strict';
  const { h, numbers } = app;

  /** A set: its verdict, the numbers behind it, and its cases. */
  function SetPage({ set, route }) {
    app.useReturn(set);
    return [
      h(app.Verdict, { set }),
      set.word === 'ERROR' && h(app.Faults, { set }),
      h(app.Worst, { set }),
      h(app.Measures, { set }),
      h(app.Slices, { set }),
      set.word !== 'ERROR' && h(app.Faults, { set }),
      h(app.Cases, { set, route }),
      h(app.Compared, { set }),
    ];
  }

  /** All sets of the build, the worst first. */
  function Overview({ sets }) {
    return [
      h('h1', { class: 'quiet' }, numbers.count(sets.length, 'golden set')),
      sets.map((set) => h(app.Verdict, { key: set.link, set, link: true })),
      sets.length === 0 && h('p', { class: 'empty' }, 'No golden set was run.'),
    ];
  }

  Object.assign(app, { SetPage, Overview });
})(window.goldunit);
