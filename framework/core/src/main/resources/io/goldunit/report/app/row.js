(function (app) {
  'use strict';
  const { h, numbers } = app;

  const MOST_COLUMNS = 4;

  /** The scorers that get a column: all when there are few, else those that dropped most. */
  function columns(set) {
    const all = set.header.scorers || [];
    const drop = ({ name }) =>
      ((set.measures || []).find((measure) => measure.scorer === name) || { drop: 0 }).drop;
    const shown =
      all.length <= MOST_COLUMNS
        ? all
        : all
            .slice()
            .sort((a, b) => drop(b) - drop(a))
            .slice(0, MOST_COLUMNS);
    return shown.map((scorer) => ({ name: scorer.name, at: all.indexOf(scorer) }));
  }

  function Cell({ cell = {}, name, worst, compared }) {
    return h(
      'span',
      { role: 'cell', class: worst ? 'score worst' : 'score' },
      h('span', { class: 'of', 'aria-hidden': 'true' }, h(app.Name, { text: name })),
      h('span', { class: cell.now === undefined ? 'soft' : 'value' }, numbers.score(cell.now)),
      compared &&
        (cell.drop === undefined
          ? h('span', { class: 'change same' })
          : h(app.Change, { ...cell, quiet: true }))
    );
  }

  /** The column to keep where there is room for one. */
  function worstOf(row, columns) {
    const drop = ({ at }) => (row.cells[at] && row.cells[at].drop) || 0;
    return columns.reduce((worst, column) => (drop(column) > drop(worst) ? column : worst), columns[0]);
  }

  function Row({ set, row, columns, top, index }) {
    const worst = worstOf(row, columns);
    return h(
      'div',
      {
        role: 'row',
        'aria-rowindex': index + 2,
        class: 'row row-' + row.state,
        style: { top: top + 'px', height: app.ROW + 'px' },
      },
      h(
        'span',
        { role: 'cell', class: 'how' },
        h(app.State, { state: row.state }),
        row.faults > 0 && row.state !== 'error' && h(app.State, { state: 'error' })
      ),
      h(
        'span',
        { role: 'cell', class: 'which' },
        h('a', { href: app.toCase(set, row), 'data-row': index }, h(app.Name, { text: row.id })),
        h(app.Tags, { tags: row.tags }),
        h(
          'span',
          { class: 'question' },
          h(app.Name, {
            text: row.question || (row.state === 'removed' ? 'Only the baseline has this case.' : ''),
          })
        )
      ),
      columns.map((column) =>
        h(Cell, {
          cell: row.cells[column.at],
          name: column.name,
          worst: column === worst,
          compared: (set.measures || []).length > 0,
        })
      )
    );
  }

  function Head({ columns }) {
    return h(
      'div',
      { role: 'row', 'aria-rowindex': 1, class: 'row row-head' },
      h('span', { role: 'columnheader', class: 'how' }, h('span', { class: 'sr' }, 'state')),
      h('span', { role: 'columnheader', class: 'which' }, 'case'),
      columns.map(({ name }) =>
        h('span', { role: 'columnheader', class: 'score' }, h(app.Name, { text: name }))
      )
    );
  }

  Object.assign(app, { columns, Row, Head });
})(window.goldunit);
