package dev.entitect.ui.canvas;

import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;

/// For tests that open no dialog.
public final class NoElementDialogs implements ElementDialogs {

    @Override
    public void compareInheritance(EntityId root) {
        throw new AssertionError("Opened the comparison of " + root);
    }

    @Override
    public void editSampleRows(SampleOwner owner) {
        throw new AssertionError("Opened the sample rows of " + owner);
    }
}
