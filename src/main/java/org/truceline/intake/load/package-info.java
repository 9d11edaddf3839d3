/// Loads of many articles: a file of one JSON object a line is kept on disk, and read into the
/// graph by a job that outlives restarts.
///
/// ```
/// body ─► Spool ─► Lines ─► Course ─► BatchWriter ─► graph
///         a file   one at   batches   read, resolve,
///                  a time   in order  write
/// ```
///
/// [Loads] takes loads in, [Loader] runs them one after the other, [Run] is one of them under way.
@NullMarked
package org.truceline.intake.load;

import org.jspecify.annotations.NullMarked;
