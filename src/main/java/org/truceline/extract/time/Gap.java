package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;

/// Words that say how much time lies between two events: `two days after`, «قبل ساعات من».
///
/// @param firstToken of its sentence
/// @param lastToken included
/// @param days by which what stands before the words came after what follows them, below zero where
///   it came before, zero where only hours lie between; null where the words do not say
public record Gap(int firstToken, int lastToken, @Nullable Integer days) {}
