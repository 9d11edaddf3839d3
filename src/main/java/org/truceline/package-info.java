/// News about armed conflicts in, a graph of actors, zones, agreements and dated events out.
///
/// ```
/// article ─► text ─► extract ─► resolve ─► graph ─► query ─► web
/// intake     clean    mentions    known ids   one       timeline      REST, pages
///            language times       same event? write     relationships
///            sentences events                 a batch   neighbourhood
///                     relations
/// ```
///
/// Writing and reading never see each other: they meet in `graph`, and in `web` above them. Start
/// reading at [org.truceline.intake].
@NullMarked
package org.truceline;

import org.jspecify.annotations.NullMarked;
