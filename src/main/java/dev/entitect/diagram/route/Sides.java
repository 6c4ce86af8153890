package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Side;

/// The sides at which an edge leaves its two boxes.
record Sides(Side owner, Side inverse) {

    Side at(boolean atOwner) {
        return atOwner ? owner : inverse;
    }
}
