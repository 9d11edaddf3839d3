/// The nouns: an article, the facts it states, and where in it they are stated.
@NullMarked
package org.truceline.model;

import org.jspecify.annotations.NullMarked;
