/// Finds whom and what an article names, sentence by sentence: first what the dictionaries list, as
/// the context decides, then what they do not, then zones and agreements, which are told by what
/// stands around them.
@NullMarked
package org.truceline.extract.naming;

import org.jspecify.annotations.NullMarked;
