/// How two things stand to each other, where a text states it in plain words.
@NullMarked
package org.truceline.extract.relation;

import org.jspecify.annotations.NullMarked;
