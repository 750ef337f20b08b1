package studio.trellis.app.map.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Layered layout of linked blocks, by ELK. */
final class Layers {
  private Layers() {}

  /** Places of the blocks; {@code links} are pairs of positions in {@code blocks}. */
  static Map<Block, double[]> place(
      List<Block> blocks, List<int[]> links, boolean downwards, double gap) {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, downwards ? Direction.DOWN : Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, downwards ? gap : gap * 0.8);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, downwards ? gap : gap * 1.6);
    Map<Block, ElkNode> nodes = new HashMap<>();
    for (Block block : blocks) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(block.width(), block.height());
      nodes.put(block, node);
    }
    for (int[] link : links) {
      ElkGraphUtil.createSimpleEdge(node(nodes, blocks, link[0]), node(nodes, blocks, link[1]));
    }
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    for (ElkNode node : nodes.values()) {
      left = Math.min(left, node.getX());
      top = Math.min(top, node.getY());
    }
    Map<Block, double[]> placed = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      ElkNode node = node(nodes, blocks, i);
      placed.put(blocks.get(i), new double[] {node.getX() - left, node.getY() - top});
    }
    return placed;
  }

  private static ElkNode node(Map<Block, ElkNode> nodes, List<Block> blocks, int at) {
    ElkNode node = nodes.get(blocks.get(at));
    if (node == null) {
      throw new IllegalStateException("no node for " + blocks.get(at).id());
    }
    return node;
  }
}
