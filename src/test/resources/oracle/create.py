"""Creates the tables of one of the models beside this file: create.py MODEL URL."""

import importlib
import sys
from pathlib import Path

from sqlalchemy import create_engine

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True

model = importlib.import_module(sys.argv[1])
engine = create_engine(sys.argv[2])
model.Base.metadata.create_all(engine)
engine.dispose()
